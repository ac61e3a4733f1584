namespace CreditPlatform.CollectionTests.Independent;

/// <summary>One of the four templates, §2.2: 法人许可, 自然人许可, 法人处罚, 自然人处罚.</summary>
sealed class Template(string item, string prefix, bool person, IEnumerable<Row> rows)
{
    readonly Dictionary<string, Row> rows = rows.ToDictionary(row => row.Field);

    public string Item => item;

    public string Prefix => prefix;

    public bool Person => person;

    public IReadOnlyCollection<Row> Rows => rows.Values;

    /// <summary>The rows that every record of the template must have.</summary>
    public string[] Required { get; } = [.. rows.Where(row => row.Needed(new Sheet(default))).Select(row => row.Field)];

    /// <summary>The rows of texts whose only rule is their greatest length.</summary>
    public Row[] Texts { get; } = [.. rows.Where(row => row.Form.Longest > 0 && !row.Field.EndsWith("ZJHM", StringComparison.Ordinal))];

    public Row? Row(string field) => rows.GetValueOrDefault(field);

    /// <summary>§2.1: the older name of the number of the legal representative, which is that of an ID card.</summary>
    public IReadOnlyDictionary<string, string> OlderNames { get; } =
        person ? new Dictionary<string, string>() : new() { [$"{prefix}_FR_SFZH"] = $"{prefix}_FR_ZJHM" };

    public static string KindBeside(string number) => number.Replace("ZJHM", "ZJLX", StringComparison.Ordinal);

    /// <summary>§2.2, below the table: the template for persons is without rows 3 to 11.</summary>
    public IReadOnlySet<string> Absent { get; } = person
        ? new[] { "XDR_SHXYM", "XDR_GSZC", "XDR_ZZJG", "XDR_SWDJ", "XDR_SYDW", "XDR_SHZZ", "FRDB", "FR_ZJLX", "FR_ZJHM", "FR_SFZH" }.Select(name => $"{prefix}_{name}").ToHashSet()
        : new HashSet<string>();
}
