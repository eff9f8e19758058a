import { useEffect, useState } from 'preact/hooks';
import { type Atlas, loadAtlas } from './atlas.ts';

/** The shapes, once they are there. */
export function useAtlas() {
  const [atlas, setAtlas] = useState<Atlas | null>(null);
  const [failed, setFailed] = useState(false);
  const load = () => {
    setFailed(false);
    loadAtlas().then(setAtlas, () => setFailed(true));
  };
  useEffect(load, []);
  return { atlas, failed, load };
}
