using SmartHeart.Infrastructure.AmoCrm;
using SmartHeart.Playground.AmoCrm;

namespace SmartHeart.Infrastructure.IntegrationTests.AmoCrm;

/// <summary>The connected CRM against an emulator of AmoCRM, which keeps no rate: the clock of the tests jumps.</summary>
public abstract class AmoEmulatorSuite : IAsyncLifetime
{
    private protected AmoCrmEmulator Amo { get; private set; } = null!;

    private protected AmoSite Site { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Amo = await AmoCrmEmulator.StartAsync(Account());
        Amo.Rates.Enforced = false;
        Site = await AmoSite.Start(handler: null, Settings(Amo));
    }

    public async Task DisposeAsync()
    {
        await Site.DisposeAsync();
        await Amo.DisposeAsync();
    }

    private protected virtual AmoCrmOptions Account() => new();

    private protected virtual AmoOptions Settings(AmoCrmEmulator amo) => new() { Url = amo.BaseAddress, AccessToken = amo.Token, PipelineId = (int)amo.PipelineId };
}
