using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace CreditPlatform.Collection.Catalogue;

/// <summary>A YAML mapping that knows its file, line and path, and that complains of settings nobody asked for.</summary>
sealed class YamlMap(string file, string path, YamlMappingNode node)
{
    readonly HashSet<string> asked = [];

    public static YamlMap Parse(string file, string yaml)
    {
        var parser = new Parser(new StringReader(yaml));
        try
        {
            var stream = new YamlStream();
            stream.Load(parser);
            return stream.Documents is [{ RootNode: YamlMappingNode root }]
                ? new(file, "", root) : throw new CatalogueFaultException(file, 1, "item", "one mapping is expected");
        }
        catch (YamlException e)
        {
            throw new CatalogueFaultException(file, e.Start.Line, "yaml", e.Message);
        }
        catch (InvalidOperationException)
        {
            // The scanner says no more than this of some unclosed lists; the last thing it understood is near the fault.
            throw new CatalogueFaultException(file, parser.Current?.End.Line ?? 1, "yaml", "is not well-formed at or after this line");
        }
    }

    public bool Has(string key) => Find(key) is not null;

    public string Text(string key) => OptionalText(key) ?? throw Fault(key, "is required");

    public string? OptionalText(string key) => Find(key) switch
    {
        null => null,
        YamlScalarNode { Value: { Length: > 0 } text } => text,
        _ => throw Fault(key, "a text is expected"),
    };

    public int? OptionalNumber(string key, int least, int most)
    {
        if (OptionalText(key) is not { } text) return null;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number : throw Fault(key, $"a whole number from {least} to {most} is expected");
    }

    public int Number(string key, int least, int most) => OptionalNumber(key, least, most) ?? throw Fault(key, "is required");

    public bool Flag(string key) => OptionalText(key) switch
    {
        null or "false" => false,
        "true" => true,
        _ => throw Fault(key, "true or false is expected"),
    };

    public DateOnly? OptionalDate(string key)
    {
        if (OptionalText(key) is not { } text) return null;
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", out var date) ? date : throw Fault(key, "a date yyyy-MM-dd is expected");
    }

    public DateOnly Date(string key) => OptionalDate(key) ?? throw Fault(key, "is required");

    /// <summary>An enumeration member written in camelCase or kebab-case.</summary>
    public T? OptionalChoice<T>(string key) where T : struct, Enum
    {
        if (OptionalText(key) is not { } text) return null;
        return char.IsAsciiLetter(text[0]) && Enum.TryParse<T>(text.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var value)
            ? value : throw Fault(key, $"'{text}' is not one of {string.Join(", ", Enum.GetNames<T>())}");
    }

    public T Choice<T>(string key) where T : struct, Enum => OptionalChoice<T>(key) ?? throw Fault(key, "is required");

    public IReadOnlyList<string> Texts(string key) => Find(key) switch
    {
        null => [],
        YamlSequenceNode list when list.All(entry => entry is YamlScalarNode { Value.Length: > 0 }) =>
            [.. list.Select(entry => ((YamlScalarNode)entry).Value!)],
        _ => throw Fault(key, "a list of texts is expected"),
    };

    public YamlMap? OptionalMap(string key) => Find(key) switch
    {
        null => null,
        YamlMappingNode map => new(file, PathOf(key), map),
        _ => throw Fault(key, "a mapping is expected"),
    };

    public YamlMap Map(string key) => OptionalMap(key) ?? throw Fault(key, "is required");

    /// <summary>A list of mappings, each named in paths by its <paramref name="label"/> where it has one, else by its position.</summary>
    public IReadOnlyList<YamlMap> Maps(string key, string label) => Find(key) switch
    {
        null => [],
        YamlSequenceNode list => [.. list.Select((entry, i) => entry is YamlMappingNode map
            ? new YamlMap(file, $"{PathOf(key)}[{(map.Children.TryGetValue(label, out var name) ? name : i)}]", map)
            : throw new CatalogueFaultException(file, entry.Start.Line, $"{PathOf(key)}[{i}]", "a mapping is expected"))],
        _ => throw Fault(key, "a list is expected"),
    };

    /// <summary>Every setting as text, by name.</summary>
    public IReadOnlyDictionary<string, string> Pairs() =>
        node.Children.Keys.Select(key => key.ToString()).ToDictionary(key => key, Text, StringComparer.Ordinal);

    /// <summary>Call after the last setting was asked for: a misspelt one must not pass for an absent one.</summary>
    public void Done()
    {
        foreach (var (key, _) in node.Children)
            if (!asked.Contains(key.ToString())) throw Fault(key.ToString(), "is not a setting known here");
    }

    public CatalogueFaultException Fault(string key, string reason)
    {
        var line = node.Children.Keys.FirstOrDefault(name => name.ToString() == key)?.Start.Line ?? node.Start.Line;
        return new(file, line, PathOf(key), reason);
    }

    string PathOf(string key) => path.Length == 0 ? key : $"{path}.{key}";

    YamlNode? Find(string key)
    {
        asked.Add(key);
        return node.Children.TryGetValue(key, out var value) ? value : null;
    }
}
