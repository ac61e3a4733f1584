using System.Text.Json;

namespace CreditPlatform.CollectionTests.Independent;

/// <summary>What a JSON value says: a text, nothing, or why it says none.</summary>
static class JsonValue
{
    public static (string? Text, string? Reason) Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => (null, null),
        JsonValueKind.Number => (value.GetRawText(), null),
        JsonValueKind.String => Whole(value),
        _ => (null, "wrong kind of value"),
    };

    static (string? Text, string? Reason) Whole(JsonElement value)
    {
        if (HalfPair(value)) return (null, "half a character");
        var text = value.GetString()!;
        if (Spelling.Blank(text)) return (null, null);
        return text.Trim().Any(Control) ? (null, "control character") : (text, null);
    }

    /// <summary>Half a surrogate pair can be written as an escape and is no character.</summary>
    static bool HalfPair(JsonElement value)
    {
        if (!value.GetRawText().Contains("\\u", StringComparison.Ordinal)) return false;
        try
        {
            _ = value.GetString();
            return false;
        }
        catch (InvalidOperationException)
        {
            return true;
        }
    }

    static bool Control(char letter) => letter is < ' ' and not '\t' and not '\r' and not '\n' or '\u007f' or '\uffff' or '\ufffe';
}
