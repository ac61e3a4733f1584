namespace CreditPlatform.CollectionTests.Independent;

/// <summary>What all comparisons come to. Only those are kept that disagree.</summary>
sealed class Outcome
{
    readonly Lock one = new();
    readonly Dictionary<Change, Tally> tallies = AllChanges.Faults.Concat(AllChanges.Harmless).ToDictionary(change => change, _ => new Tally());
    readonly List<Comparison> disagreed = [];

    public int Accepted { get; private set; }

    public IEnumerable<string> NeverCaught => tallies.Where(tally => tally.Key.Fault && tally.Value.RefusedAlone == 0).Select(tally => tally.Key.Name);

    public IEnumerable<string> NeverAccepted => tallies.Where(tally => !tally.Key.Fault && tally.Value.AcceptedAlone == 0).Select(tally => tally.Key.Name);

    /// <summary>Of each way to disagree the record with the fewest changes.</summary>
    public string Disagreements => string.Join('\n', disagreed.GroupBy(verdict => verdict.Difference).OrderByDescending(way => way.Count()).Take(40)
        .Select(way => $"{way.Count()} × {way.MinBy(verdict => verdict.Record.Changes.Count)}"));

    public void Add(Comparison verdict)
    {
        lock (one)
        {
            if (verdict.Accepted) Accepted++;
            if (!verdict.Agree) disagreed.Add(verdict);
            foreach (var change in verdict.Record.Changes.Distinct()) tallies[change].Count(verdict);
        }
    }

    public override string ToString() => $"{Accepted} accepted by the checker\n{string.Join('\n', tallies.Select(tally => $"{tally.Key.Name}: {tally.Value}"))}";
}
