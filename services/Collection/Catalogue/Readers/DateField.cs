using CreditPlatform.Contracts;

namespace CreditPlatform.Collection.Catalogue;

/// <summary>YYYY/MM/DD as the national format has it, or ISO; the day must exist (domain.md §2.1).</summary>
sealed class DateField(CatalogueField field, int slot) : FieldReader(field, slot)
{
    /// <summary>What the national format writes for 长期.</summary>
    public static readonly DateOnly OpenEnd = new(2099, 12, 31);

    public override bool AcceptsNumbers => false;

    public override void Read(ref Cell cell, string text, RecordScan scan)
    {
        text = TextForm.Normalize(text);
        if (Field.OpenEnded && text == "长期") text = "2099/12/31";
        if (!TryParse(text, out cell.Date))
        {
            scan.Fail(Slot, FieldCodes.DateFormat);
            return;
        }

        cell.Value = text[4] == '/' ? text : string.Create(10, text, static (to, from) =>
        {
            from.CopyTo(to);
            to[4] = to[7] = '/';
        });
    }

    static bool TryParse(string text, out DateOnly date)
    {
        date = default;
        if (text.Length != 10 || text[4] is not ('/' or '-') || text[7] != text[4]) return false;
        if (!Number(text.AsSpan(0, 4), out var year) || !Number(text.AsSpan(5, 2), out var month) || !Number(text.AsSpan(8), out var day)) return false;
        if (year == 0 || month is 0 or > 12 || day == 0 || day > DateTime.DaysInMonth(year, month)) return false;
        date = new(year, month, day);
        return true;
    }

    static bool Number(ReadOnlySpan<char> digits, out int value)
    {
        value = 0;
        foreach (var c in digits)
        {
            if (!char.IsAsciiDigit(c)) return false;
            value = value * 10 + (c - '0');
        }

        return true;
    }
}
