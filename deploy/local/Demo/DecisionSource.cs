using CreditPlatform.Contracts;

namespace CreditPlatform.Local.Demo;

/// <summary>Draws decisions and the days on which they were reported.</summary>
sealed class DecisionSource(SplitMix64 random, IReadOnlyList<DemoUnit> units, IReadOnlyList<Enterprise> enterprises)
{
    readonly Dictionary<string, DemoUnit> units = units.ToDictionary(unit => unit.Slug);

    readonly PenaltyAuthority[] weighted =
        [.. PenaltyAuthorities.All.SelectMany(authority => Enumerable.Repeat(authority, authority.Weight))];

    readonly DateOnly[] workingDays =
        [.. Enumerable.Range(0, DemoCity.Anchor.DayNumber - DemoCity.From.DayNumber + 1).Select(DemoCity.From.AddDays)
            .Where(day => WorkingCalendar.Published.IsWorkingDay(day) == true)];

    /// <param name="before">The decision is made on a working day before this one.</param>
    /// <param name="mustFine">Whether the penalty has to include a fine.</param>
    public PenaltyDecision Next(DateOnly before, bool mustFine)
    {
        PenaltyAuthority authority;
        PenaltyMatter matter;
        do
        {
            authority = random.Pick(weighted);
            matter = random.Pick(authority.Matters);
        }
        while (mustFine && !matter.Fines);

        Enterprise subject;
        do subject = random.Pick(enterprises);
        while (matter.Trades.Length > 0 && !matter.Trades.Contains(subject.Trade));

        DateOnly decided;
        do decided = random.Pick(workingDays);
        while (decided >= before);
        return new(units[authority.Slug], authority, matter, subject, decided, Fine(matter), 100 * (1 + random.Below(300)),
            StatesSeverity: random.Chance(90) && decided >= DemoCity.SeverityFrom, NamesPersonInFacts: random.Chance(3));
    }

    /// <summary>Another fine of the same matter.</summary>
    public int OtherFine(PenaltyMatter matter, int than)
    {
        int fine;
        do fine = Fine(matter);
        while (fine == than);
        return fine;
    }

    /// <summary>A moment of office hours on the n-th working day after <paramref name="day"/>, at the latest on the anchor.</summary>
    public DateTimeOffset OfficeHours(DateOnly day, int workingDays)
    {
        var reported = WorkingCalendar.Published.Add(day, workingDays)!.Value;
        return Shanghai.At(reported > DemoCity.Anchor ? DemoCity.Anchor : reported, new TimeOnly(8, 30)).AddSeconds(random.Below(9 * 3600));
    }

    /// <summary>Small fines are far more frequent than large ones: the square of an even share of the range.</summary>
    int Fine(PenaltyMatter matter)
    {
        if (!matter.Fines) return 0;
        var (steps, share) = ((matter.FineTo - matter.FineFrom) / 100, random.Below(1_000));
        return matter.FineFrom + 100 * (int)((long)steps * share * share / 1_000_000);
    }
}
