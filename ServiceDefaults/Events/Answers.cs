using System.Text.Json;
using CreditPlatform.ServiceDefaults.Hosting;

namespace CreditPlatform.ServiceDefaults.Events;

/// <summary>Makes answers as the API writes JSON everywhere.</summary>
public static class Answers
{
    public static Answer Of<T>(int status, T body, long? version = null) => new(status, JsonSerializer.SerializeToUtf8Bytes(body, PlatformJson.Options), version);

    public static Answer Of(Errors.Problem problem) => new(problem.Status, JsonSerializer.SerializeToUtf8Bytes(problem, PlatformJson.Options), null, Errors.Problems.MediaType);
}
