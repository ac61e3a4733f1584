using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace CreditPlatform.Collection.Catalogue;

/// <summary>Values by catalogue position, read as an ordered dictionary: no hash table is built for each record.</summary>
sealed class FieldValues(ItemPlan plan, Cell[] cells) : IReadOnlyDictionary<string, string>
{
    public string this[string key] => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException(key);

    public IEnumerable<string> Keys => this.Select(pair => pair.Key);

    public IEnumerable<string> Values => this.Select(pair => pair.Value);

    public int Count
    {
        get
        {
            var count = 0;
            foreach (ref readonly var cell in cells.AsSpan())
                if (cell.Value is not null) count++;
            return count;
        }
    }

    public bool ContainsKey(string key) => TryGetValue(key, out _);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out string value)
    {
        value = plan.SlotOf(key) is >= 0 and var slot ? cells[slot].Value : null;
        return value is not null;
    }

    public IEnumerator<KeyValuePair<string, string>> GetEnumerator()
    {
        for (var slot = 0; slot < cells.Length; slot++)
            if (cells[slot].Value is { } value) yield return new(plan.Fields[slot].Code, value);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
