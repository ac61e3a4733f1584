using CreditPlatform.Contracts;

namespace CreditPlatform.Local.Demo;

/// <summary>Draws decisions and the days on which they were reported.</summary>
sealed class DecisionSource(SplitMix64 random, IReadOnlyList<DemoUnit> units, IReadOnlyList<Enterprise> enterprises, IReadOnlyList<Citizen> citizens)
{
    readonly Dictionary<string, DemoUnit> units = units.ToDictionary(unit => unit.Slug);
    readonly ILookup<Trade, Enterprise> byTrade = enterprises.ToLookup(firm => firm.Trade);
    readonly Citizen[] adults = [.. citizens.Where(person => !person.IsMinor)];
    readonly Citizen[] minors = [.. citizens.Where(person => person.IsMinor)];

    readonly DateOnly[] workingDays =
        [.. Enumerable.Range(0, DemoCity.Anchor.DayNumber - DemoCity.From.DayNumber + 1).Select(DemoCity.From.AddDays)
            .Where(day => WorkingCalendar.Published.IsWorkingDay(day) == true)];

    public DemoDecision Permit(Template template, Authority<PermitMatter> authority, DemoDefect defect)
    {
        var matter = random.Pick(authority.Matters);
        return new PermitDecision(template, units[authority.Slug], Subject(template, defect, matter.Trades), Decided(defect), authority.Word, Publicity(template, defect), matter);
    }

    public DemoDecision Penalty(Template template, Authority<PenaltyMatter> authority, DemoDefect defect)
    {
        PenaltyMatter matter;
        do matter = random.Pick(authority.Matters);
        while (defect == DemoDefect.FineMissing && !matter.Fines);
        var (subject, decided, fine) = (Subject(template, defect, matter.Trades), Decided(defect), Fine(matter));
        return new PenaltyDecision(template, units[authority.Slug], subject, decided, authority.Word, Publicity(template, defect), matter)
        {
            Fine = fine, AmendedFine = OtherFine(matter, fine), Confiscated = 100 * (1 + random.Below(300)), DaysSinceAct = 5 + random.Below(85),
            StatesSeverity = random.Chance(90) && decided >= DemoCity.SeverityFrom, NamesPersonInFacts = random.Chance(3),
        };
    }

    /// <summary>A moment of office hours on the n-th working day after <paramref name="day"/>, at the latest on the anchor.</summary>
    public DateTimeOffset OfficeHours(DateOnly day, int workingDays)
    {
        var reported = WorkingCalendar.Published.Add(day, workingDays)!.Value;
        return Shanghai.At(reported > DemoCity.Anchor ? DemoCity.Anchor : reported, new TimeOnly(8, 30)).AddSeconds(random.Below(9 * 3600));
    }

    /// <summary>
    /// Most within the 7 working days of publication, some up to and on working day 20, the late ones from day 21 on (domain.md §2.4).
    /// </summary>
    public int WorkingDaysUntilReported(DemoDefect defect) => defect switch
    {
        DemoDefect.Late => 21 + random.Below(40),
        _ when random.Chance(85) => random.Below(8),
        _ => 8 + random.Below(13),
    };

    DemoSubject Subject(Template template, DemoDefect defect, Trade[] trades)
    {
        if (template.IsOfPerson()) return random.Pick(defect == DemoDefect.Minor ? minors : adults);
        if (trades.Length == 0) return random.Pick(enterprises);
        var index = random.Below(trades.Sum(trade => byTrade[trade].Count()));
        return trades.SelectMany(trade => byTrade[trade]).ElementAt(index);
    }

    DateOnly Decided(DemoDefect defect)
    {
        DateOnly decided;
        do decided = random.Pick(workingDays);
        while (decided >= (defect.NeedsTime() ? DemoCity.Early : DemoCity.Anchor));
        return decided;
    }

    Publicity Publicity(Template template, DemoDefect defect) =>
        !template.IsOfPerson() ? Demo.Publicity.Unstated
        : defect == DemoDefect.Publicised ? Demo.Publicity.Public
        : random.Below(10) switch { < 7 => Demo.Publicity.Unstated, < 9 => Demo.Publicity.Shared, _ => Demo.Publicity.ByAuthorisation };

    /// <summary>Another fine of the same matter.</summary>
    int OtherFine(PenaltyMatter matter, int than)
    {
        if (!matter.Fines) return 0;
        var other = Fine(matter);
        return other != than ? other : than < matter.FineTo ? than + 100 : than - 100;
    }

    /// <summary>Small fines are far more frequent than large ones: the square of an even share of the range.</summary>
    int Fine(PenaltyMatter matter)
    {
        if (!matter.Fines) return 0;
        var (steps, share) = ((matter.FineTo - matter.FineFrom) / 100, random.Below(1_000));
        return matter.FineFrom + 100 * (int)((long)steps * share * share / 1_000_000);
    }
}
