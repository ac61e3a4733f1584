using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace CreditPlatform.ServiceDefaults.Events;

/// <summary>Expected versions over HTTP: <c>ETag: "3"</c> and <c>If-Match: "3"</c>.</summary>
public static class Versions
{
    public static string Tag(long version) => string.Create(CultureInfo.InvariantCulture, $"\"{version}\"");

    /// <summary>The version the caller based its change on, or null without a usable If-Match (428).</summary>
    public static long? Expected(HttpContext http)
    {
        var text = http.Request.Headers.IfMatch.ToString().Replace("W/", "", StringComparison.Ordinal).Trim('"', ' ');
        return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : null;
    }
}
