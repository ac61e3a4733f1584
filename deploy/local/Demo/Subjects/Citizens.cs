namespace CreditPlatform.Local.Demo;

/// <summary>One thousand fictional people of 示范市, thirty of them minors.</summary>
static class Citizens
{
    public const int Count = 1_000;
    public const int Minors = 30;

    /// <summary>Fourteen at the earliest act of the demo data, seventeen at its anchor.</summary>
    static readonly DateOnly EldestMinor = new(2008, 12, 1);

    const int MinorBirthDays = 570;

    public static IReadOnlyList<Citizen> Generate(ulong seed)
    {
        var random = new SplitMix64(seed);
        var ids = new HashSet<string>();
        var all = new List<Citizen>(Count);
        while (all.Count < Count)
        {
            var minor = all.Count < Minors;
            var id = minor ? SyntheticCodes.CitizenId(random, EldestMinor.AddDays(random.Below(MinorBirthDays))) : SyntheticCodes.CitizenId(random);
            if (ids.Add(id)) all.Add(new(PersonNames.Next(random), id, random.Pick(Districts.All), minor));
        }

        return all;
    }
}
