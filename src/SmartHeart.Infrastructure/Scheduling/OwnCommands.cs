using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Common;

namespace SmartHeart.Infrastructure.Scheduling;

/// <inheritdoc/>
internal sealed class OwnCommands(IServiceScopeFactory scopes) : IOwnCommands
{
    /// <inheritdoc/>
    public async Task<Result<T>> Run<T>(ICommand<T> command)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<AsSystem>().Send(command, CancellationToken.None);
    }
}
