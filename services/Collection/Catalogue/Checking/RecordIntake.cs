using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace CreditPlatform.Collection.Catalogue;

/// <summary>Brings the members of a JSON record to their fields: older names, repeated names, unknown names, values of a wrong kind.</summary>
static class RecordIntake
{
    const int LongestName = 64;

    /// <summary>A record with thousands of unknown names is refused all the same; the answer stays readable.</summary>
    const int MostUnknown = 50;

    public static void Read(JsonElement data, RecordScan scan)
    {
        List<(int Slot, string Value)>? implied = null;
        var unknown = 0;
        foreach (var member in data.EnumerateObject())
        {
            if (!TryFind(member, scan.Plan, out var name))
            {
                if (unknown++ < MostUnknown) scan.Fail(NameOf(member), FieldCodes.UnknownField);
                continue;
            }

            if (name.Slot == ItemPlan.LeftOut)
            {
                if (JsonText.Of(member.Value, number: true, out _) is not null) scan.Meet(NameOf(member));
                continue;
            }

            if (scan.Plan.Readers[name.Slot] is { } reader && Take(member.Value, name.Slot, reader, scan) && name.Sets.Length > 0)
                (implied ??= []).AddRange(name.Sets);
        }

        if (implied is null) return;
        foreach (var (slot, value) in implied) Give(slot, value, scan);
    }

    /// <returns>False where the member was empty.</returns>
    static bool Take(JsonElement value, int slot, FieldReader reader, RecordScan scan)
    {
        var text = JsonText.Of(value, reader.AcceptsNumbers, out var fault);
        if (text is null) return false;
        if (fault is null) Give(slot, text, scan);
        else
        {
            ref var cell = ref scan.Cells[slot];
            if (!cell.Faulty) scan.Fail(slot, fault);
            (cell.Value, cell.Text) = (text, null);
        }

        return true;
    }

    static void Give(int slot, string text, RecordScan scan)
    {
        ref var cell = ref scan.Cells[slot];
        if (cell.Faulty) return;
        if (cell.Text is null) cell.Text = text;
        else if (!scan.Plan.Readers[slot]!.Same(cell.Text, text))
        {
            scan.Fail(slot, FieldCodes.GivenTwice);
            (cell.Value, cell.Text) = (cell.Text, null);
        }
    }

    static bool TryFind(JsonProperty member, ItemPlan plan, out FieldName name)
    {
        // Names are looked up where they stand; a string is made only for what isn't known.
        var raw = JsonMarshal.GetRawUtf8PropertyName(member);
        Span<char> characters = stackalloc char[LongestName];
        name = default;
        if (raw.Contains((byte)'\\')) return plan.TryFind(NameOf(member), out name);
        return Encoding.UTF8.TryGetChars(raw, characters, out var length) && plan.TryFind(characters[..length], out name);
    }

    static string NameOf(JsonProperty member)
    {
        try
        {
            return member.Name.Length <= LongestName ? member.Name : string.Concat(member.Name.AsSpan(0, LongestName), "…");
        }
        catch (InvalidOperationException)
        {
            return "\ufffd";
        }
    }
}
