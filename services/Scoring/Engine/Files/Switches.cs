namespace CreditPlatform.Scoring.Engine.Files;

/// <summary>The readings of a rule file: which options there are, which one is chosen, and which are made use of.</summary>
sealed class Switches
{
    readonly Dictionary<string, Reading> readings = [];
    readonly HashSet<string> used = [];

    public IReadOnlyCollection<Reading> All => readings.Values;

    public IEnumerable<Reading> Unused => readings.Values.Where(reading => !used.Contains(reading.Id));

    public void Add(Reading reading) => readings.Add(reading.Id, reading);

    public bool Has(string id) => readings.ContainsKey(id);

    public Reading Use(string id)
    {
        used.Add(id);
        return readings[id];
    }
}
