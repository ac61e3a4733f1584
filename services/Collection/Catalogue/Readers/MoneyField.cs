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
        // JSON may write numbers with an exponent: it moves the point and touches no digit.
        var end = text.IndexOfAny('e', 'E');
        var moved = 0;
        if (end >= 0 && !int.TryParse(text[(end + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out moved)) return null;
        var number = end >= 0 ? text[..end] : text;
        var point = number.IndexOf('.');
        var whole = point < 0 ? number : number[..point];
        var part = point < 0 ? "" : number[(point + 1)..];
        if (whole.IsEmpty || (point >= 0 && part.IsEmpty)) return null;
        if (whole.ContainsAnyExceptInRange('0', '9') || part.ContainsAnyExceptInRange('0', '9')) return null;
        return Fitting($"{whole}{part}", (long)whole.Length + moved);
    }

    /// <param name="digits">All digits.</param>
    /// <param name="point">How many of them stand before the point; also fewer than none, or more than there are.</param>
    static string? Fitting(string digits, long point)
    {
        var first = digits.AsSpan().IndexOfAnyExcept('0');
        if (first < 0) return "0";
        var after = digits.AsSpan().LastIndexOfAnyExcept('0') + 1;
        if (point - first > IntegerDigits || after - point > Decimals) return null;
        var middle = (int)Math.Clamp(point, first, after);
        var whole = digits[first..middle].PadRight((int)Math.Max(0, point - first), '0');
        var part = digits[middle..after].PadLeft((int)Math.Max(0, after - point), '0');
        return $"{(whole.Length == 0 ? "0" : whole)}{(part.Length == 0 ? "" : ".")}{part}";
    }
}
