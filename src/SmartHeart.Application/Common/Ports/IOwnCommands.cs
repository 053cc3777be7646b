using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;

namespace SmartHeart.Application.Common.Ports;

/// <summary>Runs commands that nobody pressed a button for, as <see cref="Access.Role.System"/>.</summary>
public interface IOwnCommands
{
    /// <summary>Runs one through the whole pipeline, in a scope and a unit of work of its own. Once begun it is finished.</summary>
    Task<Result<T>> Run<T>(ICommand<T> command);
}
