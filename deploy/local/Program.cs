Console.WriteLine(CreditPlatform.Topology.Services.Count);
