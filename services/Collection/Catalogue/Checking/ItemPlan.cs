using System.Collections.Frozen;

namespace CreditPlatform.Collection.Catalogue;

/// <summary>An item made ready for checking: fields by position, a reader a field, rules with their conditions resolved.</summary>
sealed class ItemPlan
{
    readonly FrozenDictionary<string, FieldName>.AlternateLookup<ReadOnlySpan<char>> names;

    public ItemPlan(
        IReadOnlyList<CatalogueField> fields, IReadOnlyList<CatalogueRule> rules, RecordKeyFields key, string decisionDate, string? validUntil, CatalogueAge? age)
    {
        Fields = [.. fields];
        var all = new Dictionary<string, FieldName>(StringComparer.Ordinal);
        for (var slot = 0; slot < Fields.Length; slot++) all.Add(Fields[slot].Code, new(slot, []));
        for (var slot = 0; slot < Fields.Length; slot++)
            foreach (var alias in Fields[slot].Aliases)
                all.Add(alias.Name, new(slot, [.. alias.Sets.Select(set => (all[set.Key].Slot, set.Value))]));
        foreach (var name in rules.Where(rule => rule.Kind == RuleKind.LeftOut).SelectMany(rule => rule.Fields)) all.TryAdd(name, new(LeftOut, []));
        names = all.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        Readers = [.. Fields.Select((field, slot) => field.Unused ? null : FieldReader.For(this, field, slot))];
        Age = age is null ? null : new(this, age);
        Rules = [.. rules.Select(rule => RuleCheck.For(this, rule))];
        DecidingOrganisation = SlotOf(key.DecidingOrganisation);
        DocumentNumber = SlotOf(key.DocumentNumber);
        Subject = [.. key.Subject.Select(code => SlotOf(code))];
        DecisionDate = SlotOf(decisionDate);
        ValidUntil = SlotOf(validUntil);
    }

    /// <summary>The place of a name that another template has and this one leaves out.</summary>
    public const int LeftOut = -1;

    public CatalogueField[] Fields { get; }

    /// <summary>Null for fields that are accepted and not used.</summary>
    public FieldReader?[] Readers { get; }

    public RuleCheck[] Rules { get; }

    public int DecidingOrganisation { get; }

    public int DocumentNumber { get; }

    public int[] Subject { get; }

    public int DecisionDate { get; }

    /// <summary>−1 where records are valid without end.</summary>
    public int ValidUntil { get; }

    /// <summary>Null for items about organisations.</summary>
    public AgeCheck? Age { get; }

    /// <summary>Position of a field by its code, not by an older name; −1 where there is none.</summary>
    public int SlotOf(ReadOnlySpan<char> code) =>
        names.TryGetValue(code, out var name) && name.Slot != LeftOut && Fields[name.Slot].Code.AsSpan().SequenceEqual(code) ? name.Slot : -1;

    /// <summary>The field meant by a name in a record, older names included.</summary>
    public bool TryFind(ReadOnlySpan<char> name, out FieldName found) => names.TryGetValue(name, out found);
}

/// <summary>Where a name leads, and what an older name says of other fields.</summary>
readonly record struct FieldName(int Slot, (int Slot, string Value)[] Sets);
