using System.Net;
using System.Net.Sockets;

namespace CreditPlatform.Gateway.Quotas;

internal static class Address
{
    /// <summary>A remote party: an IPv4 address, or the /64 that one IPv6 subscriber has to himself.</summary>
    public static string Of(HttpContext http) => http.Connection.RemoteIpAddress switch
    {
        null => "unknown",
        { IsIPv4MappedToIPv6: true } mapped => mapped.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } v6 => new IPAddress([.. v6.GetAddressBytes()[..8], 0, 0, 0, 0, 0, 0, 0, 0]).ToString(),
        var v4 => v4.ToString(),
    };
}
