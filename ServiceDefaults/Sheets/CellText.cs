namespace CreditPlatform.ServiceDefaults.Sheets;

internal static class CellText
{
    /// <summary>Trimmed, and freed of what keeps spreadsheets from turning long numbers into others: a leading apostrophe, or <c>="…"</c>.</summary>
    public static string Of(string text)
    {
        var trimmed = text.Trim().Trim('\uFEFF');
        if (trimmed is ['=', '"', .. var inner, '"'])
            return inner.Trim();
        return trimmed is ['\'', .. var rest] ? rest : trimmed;
    }
}
