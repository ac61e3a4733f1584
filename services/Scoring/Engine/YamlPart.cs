using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace CreditPlatform.Scoring.Engine;

/// <summary>One mapping of a rule file that knows its place, so that every complaint names file, line and field.</summary>
sealed class YamlPart(string file, string path, YamlMappingNode node)
{
    public RuleFileException Wrong(string? field, string reason) =>
        new(file, field is not null && Find(field) is { } at ? at.Start.Line : node.Start.Line, field is null ? path : Join(field), reason);

    /// <summary>A field nobody knows is a typing error, and a typing error is refused.</summary>
    public YamlPart Only(params string[] fields)
    {
        foreach (var key in node.Children.Keys)
            if (key is not YamlScalarNode { Value: { } name } || !fields.Contains(name))
                throw new RuleFileException(file, key.Start.Line, Join(key.ToString()), $"unknown field; known are {string.Join(", ", fields)}");
        return this;
    }

    public bool Has(string field) => Find(field) is not null;

    public string Text(string field) => Find(field) switch
    {
        YamlScalarNode { Value: { } text } when !string.IsNullOrWhiteSpace(text) => text.Trim(),
        null => throw Wrong(field, "is missing"),
        _ => throw Wrong(field, "must be a text that isn't empty"),
    };

    public DateOnly Date(string field) =>
        DateOnly.TryParseExact(Text(field), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day : throw Wrong(field, "must be a date, yyyy-MM-dd");

    public int Version(string field) =>
        int.TryParse(Text(field), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number : throw Wrong(field, "must be a whole number from 1");

    public Rational Points(string field) =>
        Rational.TryParse(Text(field), out var points) && points > Rational.Zero ? points : throw Wrong(field, "must be a number above 0");

    public bool Flag(string field) => Text(field) switch
    {
        "true" => true,
        "false" => false,
        _ => throw Wrong(field, "must be true or false"),
    };

    public Words Words(string field)
    {
        var part = Part(field).Only("zh", "en");
        return new(part.Text("zh"), part.Text("en"));
    }

    public YamlPart Part(string field) => Find(field) switch
    {
        YamlMappingNode mapping => new(file, Join(field), mapping),
        null => throw Wrong(field, "is missing"),
        _ => throw Wrong(field, "must be a group of fields"),
    };

    public IReadOnlyList<YamlPart> List(string field) => Find(field) switch
    {
        null => [],
        YamlSequenceNode list => [.. list.Children.Select((child, i) => child is YamlMappingNode mapping
            ? new YamlPart(file, $"{Join(field)}[{i}]", mapping)
            : throw new RuleFileException(file, child.Start.Line, $"{Join(field)}[{i}]", "must be a group of fields"))],
        _ => throw Wrong(field, "must be a list"),
    };

    YamlNode? Find(string field) => node.Children.TryGetValue(new YamlScalarNode(field), out var found) ? found : null;

    string Join(string field) => path.Length == 0 ? field : $"{path}.{field}";
}
