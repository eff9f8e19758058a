import type { Mark } from './drawing.ts';
import { either, ground } from './looks.ts';

/** Draws on the screen: in the colours of the theme. */
export const Marks = ({ of }: { readonly of: readonly Mark[] }) => (
  <>
    {of.map((mark) =>
      mark.is === 'path' ? (
        <path
          key={mark.d}
          d={mark.d}
          fill={mark.fill ? either(mark.fill) : 'none'}
          fill-rule="evenodd"
          stroke={mark.stroke ? either(mark.stroke) : 'none'}
          stroke-width={mark.width}
          stroke-linejoin="round"
          stroke-dasharray={mark.dash.join(' ')}
        />
      ) : (
        <text
          key={`${mark.y} ${mark.text}`}
          x={mark.x}
          y={mark.y}
          text-anchor="middle"
          font-size={mark.size}
          font-weight={mark.bold ? 650 : 400}
          fill={either(mark.fill)}
          stroke={mark.halo ? either(ground) : 'none'}
          stroke-width={3}
          stroke-linejoin="round"
          paint-order="stroke"
        >
          {mark.text}
        </text>
      ),
    )}
  </>
);
