namespace CreditPlatform.CollectionTests.Independent;

/// <summary>A record and what was done to it. The number is the seed: the same number, the same record.</summary>
sealed record RandomRecord(int Number, Template Template, string Json, IReadOnlyList<Change> Changes)
{
    public static RandomRecord Of(int number, DateOnly today)
    {
        var dice = new Dice((ulong)number);
        var template = dice.Pick(Templates.All);
        var draft = Writing.Valid(template, dice, today);
        var changes = new List<Change>();
        Make(draft, dice, today, changes, AllChanges.Harmless, dice.Pick(0, 0, 1, 1, 2, 3));
        Make(draft, dice, today, changes, AllChanges.Faults, dice.Pick(0, 0, 0, 0, 0, 1, 1, 1, 2, 3));
        return new(number, template, draft.ToString(), changes);
    }

    static void Make(Draft draft, Dice dice, DateOnly today, List<Change> made, Change[] among, int count)
    {
        while (count > 0)
        {
            var change = dice.Pick(among);
            if (!change.Apply(draft, dice, today)) continue;
            made.Add(change);
            count--;
        }
    }
}
