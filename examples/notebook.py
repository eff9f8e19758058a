# %% [markdown]
# # Who had a say over the offices, before and after 1 October 2024, and what went to each command?
#
# On 1 October 2024 the Defense Security Cooperation Service (DSCS) was launched. This notebook asks the graph
# who had which line of authority over security cooperation organizations the day before and the day after, which
# source says so, and how much of the arms sales and assistance of a year lies under another command today than it did then.
#
# It takes Python 3.9 or newer and nothing else. Editors such as VS Code and Spyder run the cells one by one;
# `python3 examples/notebook.py [address]` runs them all.

# %%
import json
import sys
import time
from collections import Counter
from urllib.error import HTTPError
from urllib.request import Request, urlopen

given = [argument for argument in sys.argv[1:] if argument.startswith("http")]
URL = given[0] if given else "http://127.0.0.1:4000/graphql"


def ask(query, **variables):
    """What is answered. A server that is busy says when to ask again."""
    body = json.dumps({"query": query, "variables": variables}).encode()
    for attempt in range(5):
        try:
            with urlopen(Request(URL, body, {"Content-Type": "application/json"})) as response:
                answer = json.load(response)
        except HTTPError as error:
            if error.code not in (429, 503) or attempt == 4:
                raise
            time.sleep(float(error.headers.get("Retry-After") or 1))
            continue
        if "errors" in answer:
            raise RuntimeError(answer["errors"][0]["message"])
        return answer["data"]


def pages(query, **variables):
    """All nodes of `graph { list: … }`, page by page."""
    after = None
    while True:
        page = ask(query, after=after, **variables)["graph"]["list"]
        yield from (edge["node"] for edge in page["edges"])
        if not page["pageInfo"]["hasNextPage"]:
            return
        after = page["pageInfo"]["endCursor"]


def table(title, head, rows):
    """Columns as wide as what is in them; numbers stand at the right."""
    cells = [head] + [[f"{cell:,}" if isinstance(cell, int) else cell for cell in row] for row in rows]
    widths = [max(len(row[column]) for row in cells) for column in range(len(head))]
    numeric = [all(isinstance(row[column], int) for row in rows) for column in range(len(head))]
    print(f"\n{title}\n")
    for row in cells:
        print("  ".join(
            cell.rjust(width) if number else cell.ljust(width)
            for cell, width, number in zip(row, widths, numeric)
        ).rstrip())


# %% [markdown]
# ## Lines of authority on two days
#
# The same list through two lenses. `CERTAIN` would leave out nearly all of it: few sources vouch for a day of 2024.

# %%
LINES = """
query Lines($at: Date!, $after: String) {
  graph(at: $at) {
    list: relationships(where: { kinds: [OVERSEES] }, first: 100, after: $after) {
      edges { node { authority from { key name } to { __typename key } } }
      pageInfo { hasNextPage endCursor }
    }
  }
}
"""
OFFICES = {"CooperationOffice", "AdvisoryGroup", "AttacheOffice"}


def lines(at):
    """How many offices each authority and overseer has; chiefs of mission are one each, and counted together."""
    counts = Counter()
    for line in pages(LINES, at=at):
        if line["to"]["__typename"] not in OFFICES:
            continue
        chief = line["authority"] == "CHIEF_OF_MISSION"
        counts[line["authority"], "(the ambassadors)" if chief else line["from"]["name"]] += 1
    return counts


before, after = lines("2024-09-30"), lines("2024-10-01")
table(
    "Offices by line of authority",
    ["authority", "who", "30 Sept 2024", "1 Oct 2024"],
    [[*line, before[line], after[line]] for line in sorted(before | after)],
)

# %% [markdown]
# ## Who says so?
#
# Every relationship has its claims, and every claim its source. What is new on the second day rests on these:

# %%
EVIDENCE = """
query Evidence($at: Date!) {
  graph(at: $at) {
    relationships(
      where: { kinds: [OVERSEES], from: { key: { eq: "agency/DSCS" } } }
      first: 100
    ) {
      nodes { confidence claims { source { key cite } } }
    }
  }
}
"""
cited = Counter(
    claim["source"]["cite"]
    for relationship in ask(EVIDENCE, at="2024-10-01")["graph"]["relationships"]["nodes"]
    for claim in relationship["claims"]
)
print("\nSources of the DSCS's lines, with how many of the first 100 they support\n")
for cite, count in cited.most_common():
    print(f"{count:>4}  {cite}")

# %% [markdown]
# ## Foreign Military Sales and Financing by command: as then, and as now
#
# A table of the API by two keys: the command that was responsible for the nation in that fiscal year, and the one that is at
# the lens's date. `UNDETERMINED` is a nation of whose command of then no source speaks. Sales by customer are known of the
# largest customers of three years only, so they are no totals.

# %%
BY_COMMAND = """
query ByCommand($measure: Measure!, $from: Int!, $to: Int!, $now: Date!) {
  graph(at: $now) {
    tabulate(
      measures: [$measure]
      by: [COMMAND_AT_PERIOD, COMMAND_AT_LENS]
      where: { fiscalYear: { gte: $from, lte: $to } }
      basis: SUM_OF_NATIONS
    ) {
      rows { keys value count }
    }
  }
}
"""
NOW = "2026-11-01"


def by_command(title, measure, first, last):
    """Prints a measure by both maps, and how much of it lies under another command today."""
    answer = ask(BY_COMMAND, measure=measure, **{"from": first, "to": last}, now=NOW)
    rows = [
        (*[key.replace("command/", "") for key in row["keys"]], row["value"], row["count"])
        for row in answer["graph"]["tabulate"]["rows"]
        # What is not exactly known is no zero: it is left out of sums.
        if row["value"] is not None
    ]
    table(title, ["then", "now", "US dollars", "figures"], rows)

    as_then, as_now = Counter(), Counter()
    for then, now, value, _ in rows:
        as_then[then] += value
        as_now[now] += value
    names = sorted(as_then | as_now)
    table(
        "The same by one map or the other",
        ["command", "as then", "as now"],
        [[name, as_then[name], as_now[name]] for name in names],
    )
    moved = sum(value for then, now, value, _ in rows if then not in (now, "UNDETERMINED"))
    print(f"\n{moved:,} of {sum(as_then.values()):,} US dollars are another command's now than then.")


by_command("FMS to the largest customers, fiscal years 2009 to 2011", "FMS_CUSTOMER_SALES", 2009, 2011)
by_command("FMF of fiscal year 2008", "FMF", 2008, 2008)
