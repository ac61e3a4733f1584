using System.Collections.Frozen;
using System.Numerics;
using CreditPlatform.Contracts;

namespace CreditPlatform.Collection.Catalogue;

/// <summary>Enumerations by name, code or further spelling; several joined with <c>;</c> where the field allows it (domain.md §2.1).</summary>
sealed class EnumField : FieldReader
{
    readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> values;
    readonly string zhAllowed, enAllowed;

    public EnumField(CatalogueField field, int slot) : base(field, slot)
    {
        var all = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < field.Values.Count; i++)
            foreach (var spelling in Spellings(field.Values[i]))
                all.Add(TextForm.NormalizeCode(spelling), i);
        values = all.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        zhAllowed = $"（可选值：{string.Join('；', field.Values.Select(value => value.Zh))}）";
        enAllowed = $" ({string.Join("; ", field.Values.Select(value => value.Zh))})";
    }

    /// <summary>Every text read as the value; the reader of the catalogue makes sure that no two values share one.</summary>
    public static IEnumerable<string> Spellings(CatalogueValue value) =>
        (value.Code is { } code ? value.Accepts.Prepend(code) : value.Accepts).Prepend(value.Zh);

    public override void Read(ref Cell cell, string text, RecordScan scan)
    {
        if (Bits(text) is var bits and not 0) (cell.Bits, cell.Value) = (bits, Canonical(bits));
        else scan.Fail(Slot, FieldCodes.Enumeration, zhAllowed, enAllowed);
    }

    public override bool Same(string one, string other) => base.Same(one, other) || (Bits(one) is var bits and not 0 && bits == Bits(other));

    /// <summary>One bit a value; 0 where any part is unknown.</summary>
    ulong Bits(string text)
    {
        var rest = TextForm.NormalizeCode(text).AsSpan();
        if (Field.Type == FieldType.Enum) return values.TryGetValue(rest, out var only) ? 1UL << only : 0;
        var bits = 0UL;
        foreach (var range in rest.Split(';'))
        {
            var part = rest[range].Trim();
            if (part.IsEmpty) continue;
            if (!values.TryGetValue(part, out var value)) return 0;
            bits |= 1UL << value;
        }

        return bits;
    }

    string Canonical(ulong bits)
    {
        var name = Field.Values[BitOperations.TrailingZeroCount(bits)].Zh;
        while ((bits &= bits - 1) != 0) name = $"{name};{Field.Values[BitOperations.TrailingZeroCount(bits)].Zh}";
        return name;
    }
}
