using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace CreditPlatform.Gateway.Audit;

/// <summary>Where each log has been read up to. Opaque outside.</summary>
internal static class AuditCursor
{
    public static string Write(IEnumerable<KeyValuePair<string, long>> positions) =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Join(';', positions.Select(Part))));

    /// <returns>Null when it is not a cursor.</returns>
    public static Dictionary<string, long>? Read(string? cursor)
    {
        var positions = new Dictionary<string, long>();
        if (string.IsNullOrEmpty(cursor))
            return positions;
        if (cursor.Length > 1000 || !Base64Url.IsValid(cursor))
            return null;
        foreach (var part in Encoding.UTF8.GetString(Base64Url.DecodeFromChars(cursor)).Split(';'))
        {
            var pair = part.Split(':');
            if (pair.Length != 2 || !long.TryParse(pair[1], NumberStyles.None, CultureInfo.InvariantCulture, out var position))
                return null;
            positions[pair[0]] = position;
        }
        return positions;
    }

    private static string Part(KeyValuePair<string, long> at) => string.Create(CultureInfo.InvariantCulture, $"{at.Key}:{at.Value}");
}
