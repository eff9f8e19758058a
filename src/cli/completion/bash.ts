import { type Place, quoted, takers } from './places.ts';

const either = (texts: readonly string[]): string => texts.map(quoted).join(' | ');

/** Options follow a dash only, as files may be meant else. */
export const bash = (name: string, places: readonly Place[]): string => `\
_${name}() {
  local word=\${COMP_WORDS[COMP_CWORD]} at=${name} known= i
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "$at \${COMP_WORDS[i]}" in
      ${either(places.slice(1).map(({ path }) => path))}) at="$at \${COMP_WORDS[i]}" ;;
    esac
  done
  case "$at \${COMP_WORDS[COMP_CWORD - 1]}" in
${places
  .flatMap(takers)
  .map(({ typed, choices }) => `    ${either(typed)}) known=${quoted(choices.join(' '))} ;;`)
  .join('\n')}
    *)
      case "$at" in
${places.map((place) => `        ${quoted(place.path)}) known=${quoted(wordsAt(place))} ;;`).join('\n')}
      esac
      ;;
  esac
  COMPREPLY=($(compgen -W "$known" -- "$word"))
}
complete -o default -F _${name} ${name}
`;

const wordsAt = ({ words, flags }: Place): string =>
  [
    ...words.map(({ text }) => text),
    ...flags.flatMap(({ long, short }) => (short ? [short, long] : [long])),
  ].join(' ');
