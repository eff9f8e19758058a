import { Provider } from '@urql/preact';
import { useState } from 'preact/hooks';
import { ErrorBoundary, LocationProvider, lazy, Route, Router } from 'preact-iso';
import { PAGES } from './address.ts';
import { client } from './client.ts';
import { Frame } from './parts/frame.tsx';
import { NotFound } from './parts/not-found.tsx';
import { Failure } from './parts/states.tsx';

const StartPage = lazy(() => import('./start/start-page.tsx').then((file) => file.StartPage));
const TablesPage = lazy(() => import('./tables/tables-page.tsx').then((file) => file.TablesPage));
const EntityPage = lazy(() => import('./entity/entity-page.tsx').then((file) => file.EntityPage));
const MapPage = lazy(() => import('./map/map-page.tsx').then((file) => file.MapPage));
const ChangePage = lazy(() => import('./change/change-page.tsx').then((file) => file.ChangePage));
const GraphPage = lazy(() => import('./graph/graph-page.tsx').then((file) => file.GraphPage));

/** Every page is a route; its files are loaded when it is first gone to. */
export function App() {
  const [failed, setFailed] = useState(false);
  return (
    <Provider value={client}>
      <LocationProvider scope={PAGES}>
        <Frame>
          {failed ? (
            <Failure message="This page could not be loaded." again={() => location.reload()} />
          ) : (
            <ErrorBoundary onError={() => setFailed(true)}>
              <Router onRouteChange={() => document.querySelector('main')?.focus()}>
                <Route path="/" component={StartPage} />
                <Route path="/e/:key+" component={EntityPage} />
                <Route path="/map" component={MapPage} />
                <Route path="/changes" component={ChangePage} />
                <Route path="/graph" component={GraphPage} />
                <Route path="/tables" component={TablesPage} />
                <Route default component={NotFound} />
              </Router>
            </ErrorBoundary>
          )}
        </Frame>
      </LocationProvider>
    </Provider>
  );
}
