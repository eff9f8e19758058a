import './map-page.css';
import { useMemo } from 'preact/hooks';
import { useAnswerThroughLens } from '../client.ts';
import { MapAreasDocument, MapMeasuresDocument } from '../generated/graphql.ts';
import { useLens } from '../lens/use-lens.ts';
import { BadAddress } from '../parts/bad-address.tsx';
import { Answered, AnswerPanel } from '../parts/panel.tsx';
import { Failure, Loading } from '../parts/states.tsx';
import { useTitle } from '../parts/use-title.ts';
import { dayInWords } from '../words/dates.ts';
import type { Atlas } from './atlas.ts';
import { CommandMap } from './command-map.tsx';
import { Controls } from './controls.tsx';
import { type MapState, readMapState } from './map-state.ts';
import { MeasureMap } from './measure-map.tsx';
import { type Choice, measures, yearsOf } from './measures.ts';
import { Notes } from './notes.tsx';
import { type Standing, standingsOf } from './standing.ts';
import { useAtlas } from './use-atlas.ts';

/** The world on the lens's date: by combatant command, or by an amount of a fiscal year. */
export function MapPage() {
  const { state, problems } = readMapState(useLens().state);
  const { atlas, failed, load } = useAtlas();
  useTitle('Map');
  if (problems.length > 0) return <BadAddress problems={problems} />;
  return (
    <article class="map-page">
      <h1>The world by {state.measure === null ? 'combatant command' : 'amount'}</h1>
      {failed ? (
        <Failure message="The shapes of nations could not be loaded." again={load} />
      ) : (
        <Shown state={state} atlas={atlas} />
      )}
    </article>
  );
}

interface ShownProps {
  readonly state: MapState;
  readonly atlas: Atlas | null;
}

function Shown({ state, atlas }: ShownProps) {
  const areas = useAnswerThroughLens(MapAreasDocument, {});
  const available = useAnswerThroughLens(MapMeasuresDocument, { measures });
  const years = available.data ? yearsOf(available.data) : null;
  // One list for as long as the answer is one: what is drawn of it is kept.
  const drawn = useMemo(() => areas.data && standingsOf(areas.data), [areas.data]);
  const controls = <Controls state={state} years={years} />;
  if (state.measure === null) {
    const title = areas.data
      ? `Areas of responsibility on ${dayInWords(areas.data.graph.lens.at)}`
      : 'Areas of responsibility';
    return (
      <>
        {controls}
        <AnswerPanel title={title} answer={areas} empty="">
          {(data) => {
            if (!atlas || !drawn) return <Loading />;
            const { standings, left } = drawn;
            return (
              <>
                <CommandMap
                  at={data.graph.lens.at}
                  standings={standings}
                  atlas={atlas}
                  points={state.points}
                />
                <Notes standings={standings} left={left} atlas={atlas} />
              </>
            );
          }}
        </AnswerPanel>
      </>
    );
  }
  const { measure, points } = state;
  return (
    <>
      {controls}
      <Answered {...areas} empty="">
        {() => {
          if (!atlas || !years || !drawn) return <Loading />;
          const { standings, left } = drawn;
          const year = state.year ?? years.get(measure)?.[0];
          return (
            <>
              <ByMeasure {...{ measure, year, standings, atlas, points }} />
              <Notes standings={standings} left={left} atlas={atlas} />
            </>
          );
        }}
      </Answered>
    </>
  );
}

interface ByMeasureProps {
  readonly measure: Choice;
  readonly year: number | undefined;
  readonly standings: readonly Standing[];
  readonly atlas: Atlas;
  readonly points: MapState['points'];
}

const ByMeasure = ({ year, ...rest }: ByMeasureProps) =>
  year === undefined ? (
    <p class="quiet">No source gives such amounts of single nations.</p>
  ) : (
    <MeasureMap year={year} {...rest} />
  );
