using SmartHeart.Testing;

namespace SmartHeart.Infrastructure.IntegrationTests;

/// <summary>A new database and the whole container for every fact.</summary>
public abstract class DatabaseSuite(DatabaseProvider provider) : IAsyncLifetime
{
    protected TestApp App { get; private set; } = null!;

    public async Task InitializeAsync() => App = await TestApp.Start(Configure, provider);

    public async Task DisposeAsync() => await App.DisposeAsync();

    protected virtual void Configure(Microsoft.Extensions.DependencyInjection.IServiceCollection services)
    {
    }
}
