using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Infrastructure;
using SmartHeart.Infrastructure.Content;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Testing.Reading;

/// <summary>The real reads on a database that is there already.</summary>
public static class ReadServices
{
    /// <summary>Puts them together; the interceptors see every command of the context.</summary>
    public static ServiceProvider Build(DatabaseOptions options, params IInterceptor[] interceptors) => new ServiceCollection()
        .AddLogging()
        .AddSingleton<IPolicy>(new TestPolicy())
        .AddSingleton<ICrm>(new TestCrm { IsOn = true })
        .AddInfrastructure(options)
        .AddScoped<IDueWork, DueContent>()
        .ConfigureDbContext<SmartHeartDbContext>(builder => builder.AddInterceptors(interceptors))
        .BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true });
}
