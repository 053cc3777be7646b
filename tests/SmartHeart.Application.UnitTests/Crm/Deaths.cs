using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Common;

namespace SmartHeart.Application.UnitTests.Crm;

/// <summary>Says when the process dies: at so many places from now, and everything after is dead too until it is started again.</summary>
internal sealed class Deaths
{
    private readonly Lock _lock = new();
    private int _left = -1;
    private bool _isDead;

    /// <summary>Whether it has died since it was started.</summary>
    public bool Happened => _isDead;

    /// <summary>It lives for so many places, and for ever without a number.</summary>
    public void Start(int? places = null)
    {
        lock (_lock) (_left, _isDead) = (places ?? -1, false);
    }

    /// <summary>A place where it may die.</summary>
    public void Pass()
    {
        lock (_lock)
        {
            _isDead |= _left == 0;
            if (_left > 0) _left--;
            if (_isDead) throw new DeathException();
        }
    }

    /// <summary>What is written down is a place too: before it and after it.</summary>
    public IServiceCollection Into(IServiceCollection services)
    {
        var commands = services.Last(service => service.ServiceType == typeof(IOwnCommands));
        var progress = services.Last(service => service.ServiceType == typeof(IOutboxProgress));
        services.AddSingleton<IOwnCommands>(provider => new MortalCommands((IOwnCommands)ActivatorUtilities.CreateInstance(provider, commands.ImplementationType!), this));
        services.AddScoped<IOutboxProgress>(provider => new MortalProgress((IOutboxProgress)progress.ImplementationFactory!(provider), this));
        return services;
    }

    private sealed class MortalCommands(IOwnCommands inner, Deaths deaths) : IOwnCommands
    {
        public async Task<Result<T>> Run<T>(ICommand<T> command)
        {
            deaths.Pass();
            var result = await inner.Run(command);
            deaths.Pass();
            return result;
        }
    }

    private sealed class MortalProgress(IOutboxProgress inner, Deaths deaths) : IOutboxProgress
    {
        public Task Keep<T>(T message, CancellationToken cancellationToken)
            where T : IOutboxMessage => throw new NotSupportedException();

        public async Task Keep<T>(IReadOnlyDictionary<int, T> messages, CancellationToken cancellationToken)
            where T : IOutboxMessage
        {
            deaths.Pass();
            await inner.Keep(messages, cancellationToken);
            deaths.Pass();
        }
    }
}

/// <summary>The process is gone.</summary>
[SuppressMessage("Design", "CA1032", Justification = "Thrown in one place of the tests.")]
internal sealed class DeathException : Exception;
