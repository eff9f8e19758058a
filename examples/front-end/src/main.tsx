import { ApolloProvider } from '@apollo/client/react';
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { client } from './client.ts';
import { NationOn } from './nation-on.tsx';

function App() {
  const [iso3, setIso3] = useState('ISR');
  const [days, setDays] = useState<readonly string[]>(['2020-06-01', '2022-06-01']);
  const setDay = (at: number, day: string) =>
    setDays(days.map((each, index) => (index === at && day ? day : each)));
  return (
    <>
      <h1>Who commands?</h1>
      <label>
        Nation, by its ISO 3166-1 code
        <input
          value={iso3}
          maxLength={3}
          onChange={(event) => setIso3(event.target.value.toUpperCase())}
        />
      </label>
      <div className="days">
        {days.map((day, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the two columns stay where they are
          <section key={at} aria-label={`On ${day}`}>
            <label>
              {at === 0 ? 'One day' : 'Another day'}
              <input type="date" value={day} onChange={(event) => setDay(at, event.target.value)} />
            </label>
            {iso3.length === 3 && <NationOn iso3={iso3} at={day} />}
          </section>
        ))}
      </div>
    </>
  );
}

const root = document.getElementById('app');
if (!root) throw new Error('index.html has no element with the id "app".');
createRoot(root).render(
  <StrictMode>
    <ApolloProvider client={client}>
      <App />
    </ApolloProvider>
  </StrictMode>,
);
