namespace CreditPlatform.CollectionTests.Independent;

/// <summary>An enumeration: what may stand in a field. A row has the Chinese name first, then its code and other spellings.</summary>
sealed class Values(params string[][] rows)
{
    readonly Dictionary<string, string> names = rows
        .SelectMany(row => row.Select(spelling => (Spelling: Spelling.Code(spelling), Name: row[0])))
        .ToDictionary(pair => pair.Spelling, pair => pair.Name);

    public IReadOnlyList<string[]> Rows => rows;

    /// <summary>The name of the value, or nothing where it does not exist.</summary>
    public string? One(string text) => names.GetValueOrDefault(Spelling.Code(text));

    /// <summary>The names of values joined with a semicolon, or nothing where one of them does not exist.</summary>
    public IReadOnlyList<string>? Several(string text)
    {
        var found = Spelling.Plain(text).Split(';').Where(part => !Spelling.Blank(part)).Select(One).ToList();
        return found.Count == 0 || found.Contains(null) ? null : [.. found.OfType<string>()];
    }
}
