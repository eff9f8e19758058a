import { type Place, quoted, takers, type Word } from './places.ts';

const either = (texts: readonly string[]): string => texts.map(quoted).join('|');

export const zsh = (name: string, places: readonly Place[]): string => `\
#compdef ${name}
_${name}() {
  local at=${name} i
  local -a known
  for ((i = 2; i < CURRENT; i++)); do
    case "$at $words[i]" in
      (${either(places.slice(1).map(({ path }) => path))}) at="$at $words[i]" ;;
    esac
  done
  case "$at $words[CURRENT-1]" in
${places
  .flatMap(takers)
  .map(({ typed, choices }) => `    (${either(typed)}) known=(${choices.join(' ')}) ;;`)
  .join('\n')}
    (*)
      case "$at" in
${places.map((place) => `        (${quoted(place.path)}) known=(${wordsAt(place)}) ;;`).join('\n')}
      esac
      ;;
  esac
  _describe ${name} known
  _files
}
compdef _${name} ${name}
`;

const wordsAt = ({ words, flags }: Place): string =>
  [...words, ...flags.map(({ long, does }) => ({ text: long, does }))].map(described).join(' ');

const described = ({ text, does }: Word): string => quoted(does ? `${text}:${does}` : text);
