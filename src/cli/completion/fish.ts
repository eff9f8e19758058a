import type { Flag, Place, Word } from './places.ts';

const quoted = (text: string): string =>
  `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

export const fish = (name: string, places: readonly Place[]): string => `\
function __${name}_at
    set -l at ${name}
    for word in (commandline -opc)[2..]
        switch "$at $word"
            case ${places
              .slice(1)
              .map(({ path }) => quoted(path))
              .join(' ')}
                set at "$at $word"
        end
    end
    echo $at
end
${places.flatMap((place) => completionsAt(name, place)).join('\n')}
`;

function completionsAt(name: string, { path, words, flags }: Place): string[] {
  const here = `complete -c ${name} -n ${quoted(`test (__${name}_at) = "${path}"`)}`;
  return [
    ...words.map((word) => `${here} -f -a ${wordText(word)}`),
    ...flags.map((flag) => `${here} ${flagText(flag)}`),
  ];
}

const wordText = ({ text, does }: Word): string => (does ? `${text} -d ${quoted(does)}` : text);

function flagText({ long, short, does, choices }: Flag): string {
  const value =
    choices === null ? '' : choices.length > 0 ? ` -x -a ${quoted(choices.join(' '))}` : ' -r';
  return `-l ${long.slice(2)}${short ? ` -s ${short.slice(1)}` : ''}${value} -d ${quoted(does)}`;
}
