namespace CreditPlatform.CollectionTests.Independent;

/// <summary>A record as it was sent, its texts under the names of the table.</summary>
sealed class Sheet(DateOnly today)
{
    readonly Dictionary<string, string> texts = [];
    readonly HashSet<string> unreadable = [];

    public DateOnly Today => today;

    public string? this[string field] => texts.GetValueOrDefault(field);

    public bool Has(string field) => texts.ContainsKey(field) || unreadable.Contains(field);

    public bool Unreadable(string field) => unreadable.Contains(field);

    public void Write(string field, string text) => texts[field] = text;

    public void Spoil(string field) => unreadable.Add(field);

    /// <summary>The name of a value, where there is one.</summary>
    public string? One(string field, Values list) => this[field] is { } text ? list.One(text) : null;

    public int? Day(string field) => this[field] is { } text ? Independent.Day.ReadOrOpen(text) : null;
}
