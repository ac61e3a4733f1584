using System.Buffers;
using System.Text.Json;

namespace CreditPlatform.Collection.Catalogue;

/// <summary>Text of a JSON value as sent, or why it can't be had.</summary>
static class JsonText
{
    /// <summary>What no field may hold: PostgreSQL can't store NUL, and no other of these is ever meant. Tabs and line breaks may be.</summary>
    static readonly SearchValues<char> Forbidden = SearchValues.Create(
        [.. Enumerable.Range(0, 32).Select(i => (char)i).Except(['\t', '\n', '\r']), '\u007f', '\ufffe', '\uffff']);

    /// <summary>Trimmed text; null for null and blank. With a fault, the text is what may be kept of the value.</summary>
    public static string? Of(JsonElement value, bool number, out string? fault)
    {
        fault = null;
        switch (value.ValueKind)
        {
            case JsonValueKind.Null:
                return null;
            case JsonValueKind.String:
                return Clean(value, out fault);
            case JsonValueKind.Number when number:
                return value.GetRawText();
            default:
                fault = FieldCodes.Type;
                return value.GetRawText();
        }
    }

    static string? Clean(JsonElement value, out string? fault)
    {
        fault = null;
        string text;
        try
        {
            text = value.GetString()!.Trim();
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair written as an escape is legal JSON and no text.
            fault = FieldCodes.ControlCharacter;
            return value.GetRawText();
        }

        if (text.Length == 0) return null;
        if (!text.AsSpan().ContainsAny(Forbidden)) return text;
        fault = FieldCodes.ControlCharacter;
        return string.Create(text.Length, text, static (to, from) =>
        {
            for (var i = 0; i < to.Length; i++) to[i] = Forbidden.Contains(from[i]) ? '\ufffd' : from[i];
        });
    }
}
