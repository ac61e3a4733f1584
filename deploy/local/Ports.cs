using System.Net;
using System.Net.Sockets;

namespace CreditPlatform.Local;

/// <summary>Private ports on the loopback interface, far from the servers' usual ones.</summary>
internal sealed class Ports(int offset, int? gateway)
{
    public int Postgres => 55432 + offset;

    public int Amqp => 56720 + offset;

    public int Management => 56721 + offset;

    public int Distribution => 56722 + offset;

    public int Epmd => 54369 + offset;

    public int Of(Topology.Service service) =>
        service == Topology.Gateway ? gateway ?? service.Port + offset : service.Port + offset;

    public Uri AddressOf(Topology.Service service) => service == Topology.Gateway
        ? new($"http://localhost:{Of(service)}") // a name: Kestrel then listens on both loopbacks
        : new($"http://127.0.0.1:{Of(service)}");

    public IEnumerable<(string Owner, int Port)> OfServices => Topology.Services.Select(service => (service.Name, Of(service)));

    public IEnumerable<(string Owner, int Port)> OfPostgres => [("postgres", Postgres)];

    public IEnumerable<(string Owner, int Port)> OfBus =>
        [("rabbitmq", Amqp), ("rabbitmq management", Management), ("rabbitmq distribution", Distribution), ("epmd", Epmd)];

    public (string Owner, int Port)? FirstTaken() => FirstTaken([.. OfPostgres, .. OfBus, .. OfServices]);

    public static void EnsureFree(IEnumerable<(string Owner, int Port)> ports)
    {
        if (FirstTaken(ports) is var (owner, port))
            throw new LocalException($"Port {port} (for {owner}) is taken by another process. End that process, or move: --port-offset <n>"
                + (owner == Topology.Gateway.Name ? " or --gateway-port <port>." : "."));
    }

    static (string Owner, int Port)? FirstTaken(IEnumerable<(string Owner, int Port)> ports)
    {
        foreach (var candidate in ports)
            if (!IsFree(candidate.Port))
                return candidate;
        return null;
    }

    static bool IsFree(int port)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
