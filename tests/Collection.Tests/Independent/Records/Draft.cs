using System.Text.Encodings.Web;
using System.Text.Json;

namespace CreditPlatform.CollectionTests.Independent;

/// <summary>A record in the making: members in order, values as they will stand in the JSON.</summary>
sealed class Draft(Template template)
{
    readonly Dictionary<string, string> members = [];
    readonly Dictionary<string, string> texts = [];

    public Template Template => template;

    public string P => template.Prefix;

    public bool Penalty => P == "CF";

    public IEnumerable<string> Names => members.Keys;

    /// <summary>What stands instead of an object, where something does.</summary>
    public string? Whole { get; set; }

    /// <summary>The text of a field, nothing where it is no text; a name without prefix gets that of the template.</summary>
    public string? this[string name]
    {
        get => texts.GetValueOrDefault(Full(name));
        set
        {
            Remove(name);
            if (value is null) return;
            texts[Full(name)] = value;
            members[Full(name)] = Quoted(value);
        }
    }

    public bool Has(string name) => members.ContainsKey(Full(name));

    /// <summary>Sets any JSON value.</summary>
    public void Json(string name, string value)
    {
        Remove(name);
        members[Full(name)] = value;
    }

    public void Remove(string name)
    {
        members.Remove(Full(name));
        texts.Remove(Full(name));
    }

    public override string ToString() => Whole ?? $"{{{string.Join(',', members.Select(member => $"{Quoted(member.Key)}:{member.Value}"))}}}";

    static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";

    string Full(string name) => name.StartsWith('_') ? P + name : name;
}
