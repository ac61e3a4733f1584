using CreditPlatform.ServiceDefaults.Hosting;

namespace CreditPlatform.Collection.Ledgers;

internal static class LedgerLinks
{
    public static string Missing(Guid ledger) => $"{ServiceDefaultsExtensions.BasePath}/ledgers/{ledger}/missing";

    public static string Unreadable(Guid ledger) => $"{ServiceDefaultsExtensions.BasePath}/ledgers/{ledger}/unreadable";
}
