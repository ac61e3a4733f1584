namespace CreditPlatform.CollectionTests.Independent;

/// <summary>How changes are written down.</summary>
sealed class ChangeList(bool faults)
{
    readonly List<Change> changes = [];

    public IReadOnlyList<Change> All => changes;

    public ChangeList Add(string name, Func<Draft, Dice, DateOnly, bool> apply)
    {
        changes.Add(new(name, faults, apply));
        return this;
    }

    /// <summary>Replaces the text of a field by what a function makes of it; fields without text are left.</summary>
    public ChangeList Text(string name, Func<Draft, Dice, string?> field, Func<string, Dice, string?> to) => Add(name, (draft, dice, _) =>
    {
        if (field(draft, dice) is not { } chosen || draft[chosen] is not { Length: > 0 } text || to(text, dice) is not { } changed) return false;
        draft[chosen] = changed;
        return true;
    });

    /// <summary>Sets fields, in a template or a kind of record that has them.</summary>
    public ChangeList Set(string name, Func<Draft, bool> where, Action<Draft, Dice> set) => Add(name, (draft, dice, _) =>
    {
        if (!where(draft)) return false;
        set(draft, dice);
        return true;
    });
}
