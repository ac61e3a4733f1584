using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace CreditPlatform.Scoring.Engine.Files;

/// <summary>One mapping of a rule file that knows its place, so that every complaint names file, line, column and field.</summary>
sealed class YamlPart(string file, string path, YamlMappingNode node, Switches switches)
{
    public FilePlace Place(string? field = null) => field is null ? At(node, path) : At(Find(field) ?? node, Join(field));

    public RuleFileException Wrong(string? field, string reason) => new(Place(field), reason);

    /// <summary>A field nobody knows is a typing error, and a typing error is refused.</summary>
    public YamlPart Only(params IEnumerable<string> fields)
    {
        foreach (var key in node.Children.Keys)
            if (key is not YamlScalarNode { Value: { } name } || !fields.Contains(name))
                throw new RuleFileException(At(key, Join(key.ToString())), $"unknown field; known are {string.Join(", ", fields)}");
        return this;
    }

    public bool Has(string field) => Find(field) is not null;

    public bool IsList(string field) => Find(field) is YamlSequenceNode;

    public bool IsPart(string field) => Find(field) is YamlMappingNode;

    public IEnumerable<string> Names => node.Children.Keys.Select(key => (key as YamlScalarNode)?.Value ?? throw new RuleFileException(At(key, path), "must be a name"));

    public string Text(string field) => Find(field) switch
    {
        YamlScalarNode { Value: { } text } when !string.IsNullOrWhiteSpace(text) => text.Trim(),
        null => throw Wrong(field, "is missing"),
        _ => throw Wrong(field, "must be a text that isn't empty"),
    };

    public string? Optional(string field) => Has(field) ? Text(field) : null;

    public DateOnly Date(string field) =>
        DateOnly.TryParseExact(Text(field), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day : throw Wrong(field, "must be a date, yyyy-MM-dd");

    public int Whole(string field) =>
        int.TryParse(Text(field), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number : throw Wrong(field, "must be a whole number from 1");

    public Rational Number(string field) =>
        Rational.TryParse(Text(field), out var number) ? number : throw Wrong(field, "must be a number, such as 12.5 or 1/19");

    public Rational Points(string field) => Number(field) is var points && points > Rational.Zero ? points : throw Wrong(field, "must be a number above 0");

    public bool Flag(string field) => Text(field) switch
    {
        "true" => true,
        "false" => false,
        _ => throw Wrong(field, "must be true or false"),
    };

    public T Choice<T>(string field) where T : struct, Enum
    {
        var names = Enum.GetValues<T>().ToDictionary(value => Kebab.Of(value.ToString()));
        return names.TryGetValue(Text(field), out var chosen) ? chosen : throw Wrong(field, $"must be one of {string.Join(", ", names.Keys)}");
    }

    public Words Words(string field)
    {
        var part = Part(field).Only("zh", "en");
        return new(part.Text("zh"), part.Text("en"));
    }

    public YamlPart Part(string field) => Find(field) switch
    {
        YamlMappingNode mapping => new(file, Join(field), mapping, switches),
        null => throw Wrong(field, "is missing"),
        _ => throw Wrong(field, "must be a group of fields"),
    };

    public IReadOnlyList<YamlPart> List(string field) => [.. Entries(field).Select(entry => entry.Part ?? throw entry.Wrong("must be a group of fields"))];

    /// <summary>The groups of a list, no two of which bear the same id.</summary>
    public IReadOnlyList<YamlPart> Keyed(string field)
    {
        var (parts, seen) = (List(field), new HashSet<string>());
        return parts.FirstOrDefault(part => !seen.Add(part.Text("id"))) is { } twice ? throw twice.Wrong("id", $"the id {twice.Text("id")} stands twice") : parts;
    }

    public IReadOnlyList<YamlEntry> Texts(string field) =>
        [.. Entries(field).Select(entry => string.IsNullOrWhiteSpace(entry.Text) ? throw entry.Wrong("must be a text that isn't empty") : entry)];

    /// <summary>The entries of a list, each a text or a group of fields.</summary>
    public IReadOnlyList<YamlEntry> Entries(string field) => Find(field) switch
    {
        null => [],
        YamlSequenceNode list => [.. list.Children.Select((child, i) => Entry(child, $"{Join(field)}[{i}]"))],
        _ => throw Wrong(field, "must be a list"),
    };

    /// <summary>
    /// The part that holds the value of a field that a reading may switch: this part, or, where the field is <c>{ reading, options }</c>, its
    /// options; with the name to ask it by.
    /// </summary>
    public (YamlPart Part, string Field) Switched(string field)
    {
        if (!IsPart(field) || !Part(field).Has("reading")) return (this, field);
        var part = Part(field).Only("reading", "options");
        var id = part.Text("reading");
        if (!switches.Has(id)) throw part.Wrong("reading", $"unknown reading {id}; known are {string.Join(", ", switches.All.Select(one => one.Id))}");
        var reading = switches.Use(id);
        var options = part.Part("options").Only(reading.Options.Keys);
        foreach (var option in reading.Options.Keys.Where(option => !options.Has(option))) throw options.Wrong(null, $"has no value for the option {option}");
        return (options, reading.Choice);
    }

    /// <summary>The mapping itself.</summary>
    public YamlMappingNode Node => node;

    public YamlNode? Find(string field) => node.Children.TryGetValue(new YamlScalarNode(field), out var found) ? found : null;

    YamlEntry Entry(YamlNode child, string name) =>
        new(At(child, name), (child as YamlScalarNode)?.Value?.Trim(), child is YamlMappingNode mapping ? new(file, name, mapping, switches) : null);

    FilePlace At(YamlNode found, string field) => new(file, found.Start.Line, found.Start.Column, field);

    string Join(string field) => path.Length == 0 ? field : $"{path}.{field}";
}
