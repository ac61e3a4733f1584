namespace CreditPlatform.Local;

/// <summary>How one instance of the platform runs; two instances need different state directories and port offsets.</summary>
public sealed record LocalOptions
{
    /// <summary>Where everything of this instance is kept. Default: <c>.local</c> in the repository.</summary>
    public string StateDirectory { get; init; } = Path.Combine(Repository.Root, ".local");

    /// <summary>Added to every port, the gateway's included, so that tests run beside a running stack.</summary>
    public int PortOffset { get; init; }

    /// <summary>The gateway's port where it must be a certain one, whatever the offset.</summary>
    public int? GatewayPort { get; init; }

    /// <summary>Which build output of the services is started: Release or Debug.</summary>
    public string Configuration { get; init; } = "Release";

    /// <summary>Forget all data, keys and clients before the start.</summary>
    public bool Fresh { get; init; }

    /// <summary>Every line of every log goes to <see cref="Say"/>, not only warnings and errors.</summary>
    public bool Verbose { get; init; }

    /// <summary>Receives the launcher's own messages and the lines of the logs that matter.</summary>
    public Action<string> Say { get; init; } = Console.WriteLine;

    /// <summary>The lowest offset, in steps of 100, at which every port is free now.</summary>
    public static int FreePortOffset(int from = 100)
    {
        for (var offset = from; offset <= 3000; offset += 100)
            if (new Ports(offset, gateway: null).FirstTaken() is null)
                return offset;
        throw new LocalException("No free range of ports was found.");
    }
}
