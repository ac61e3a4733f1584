namespace CreditPlatform.CollectionTests.Independent;

/// <summary>An enumeration: what may stand in a field, by code or by Chinese name.</summary>
sealed class Values(params (string? Code, string Name)[] rows)
{
    public IReadOnlyList<(string? Code, string Name)> Rows { get; } = rows;

    /// <summary>The names of the values, or nothing where one of them does not exist.</summary>
    public IReadOnlyList<string>? Read(string text)
    {
        var found = Spelling.Plain(text).Split(';').Select(Find).ToList();
        return found.Contains(null) ? null : [.. found.OfType<string>()];
    }

    string? Find(string part)
    {
        foreach (var (code, name) in Rows)
            if (part.Trim() is var value && (value == code || value == Spelling.Plain(name)))
                return name;
        return null;
    }
}
