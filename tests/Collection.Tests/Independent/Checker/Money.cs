namespace CreditPlatform.CollectionTests.Independent;

/// <summary>万元, decimal(18,6), §2.1: at most twelve digits before the point and six after it.</summary>
static class Money
{
    public static string? Fault(string text)
    {
        var amount = Spelling.Plain(text);
        var negative = amount.StartsWith('-');
        var parts = amount[(negative ? 1 : 0)..].Split('.');
        if (parts.Length > 2 || parts.Any(part => part.Length == 0 || part.Any(digit => digit is < '0' or > '9'))) return "not an amount";
        if (parts[0].Length > 12) return "more than twelve digits";
        if (parts.Length == 2 && parts[1].Length > 6) return "more than six decimals";
        return negative && Positive(amount) ? "negative" : null;
    }

    public static bool Positive(string text) => Spelling.Plain(text).Any(digit => digit is >= '1' and <= '9');
}
