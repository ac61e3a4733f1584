using System.Globalization;
using CreditPlatform.Contracts;

namespace CreditPlatform.Collection.Catalogue;

/// <summary>Amounts in 万元, decimal(18,6) (domain.md §2.1), read digit by digit: nothing is rounded on the way.</summary>
sealed class MoneyField(CatalogueField field, int slot) : FieldReader(field, slot)
{
    const int IntegerDigits = 12, Decimals = 6;

    public override void Read(ref Cell cell, string text, RecordScan scan)
    {
        text = TextForm.Normalize(text);
        var negative = text[0] == '-';
        if (Canonical(text.AsSpan(negative ? 1 : 0)) is not { } amount) scan.Fail(Slot, FieldCodes.MoneyFormat);
        else if (negative && amount != "0") scan.Fail(Slot, FieldCodes.MoneyNegative);
        else (cell.Value, cell.Positive) = (amount, amount != "0");
    }

    /// <summary>Without leading or trailing zeros; null where it isn't a number or doesn't fit.</summary>
    static string? Canonical(ReadOnlySpan<char> text)
    {
        // JSON may write numbers with an exponent.
        if (text.ContainsAny('e', 'E'))
            return decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var value)
                ? Canonical(value.ToString("0.############################", CultureInfo.InvariantCulture)) : null;
        var point = text.IndexOf('.');
        var whole = point < 0 ? text : text[..point];
        var part = point < 0 ? "" : text[(point + 1)..];
        if (whole.IsEmpty || (point >= 0 && part.IsEmpty)) return null;
        if (whole.ContainsAnyExceptInRange('0', '9') || part.ContainsAnyExceptInRange('0', '9')) return null;
        whole = whole.TrimStart('0');
        part = part.TrimEnd('0');
        if (whole.Length > IntegerDigits || part.Length > Decimals) return null;
        if (whole.IsEmpty) whole = "0";
        return part.IsEmpty ? whole.ToString() : $"{whole}.{part}";
    }
}
