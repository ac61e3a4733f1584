using System.Text.Json;
using CreditPlatform.ServiceDefaults.Errors;

namespace CreditPlatform.Collection.Records;

/// <summary>Bodies are read as bytes first: the same bytes are checked, hashed for the Idempotency-Key and, if refused, kept.</summary>
internal static class Bodies
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { AllowDuplicateProperties = false };

    public static async Task<byte[]> Read(HttpContext http, CancellationToken ct)
    {
        if (http.Request.ContentType?.Contains("json", StringComparison.OrdinalIgnoreCase) != true)
            throw new RefusedException(ErrorCodes.MediaType);
        using var buffer = new MemoryStream((int)(http.Request.ContentLength ?? 2048));
        await http.Request.Body.CopyToAsync(buffer, ct);
        return buffer.ToArray();
    }

    /// <summary>Null where the body is not JSON of that shape.</summary>
    public static T? Parse<T>(byte[] body) where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(body, Json);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
