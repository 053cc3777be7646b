using System.Reflection;
using MediatR;
using SmartHeart.Application.Audit;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Common;

namespace SmartHeart.Application.Common.Behaviours;

/// <summary>Lets a request through only to those whom its <see cref="AllowAttribute"/> names.</summary>
internal sealed class AccessBehaviour<TRequest, TResponse>(IActor actor, Journal journal, IUnitOfWork unitOfWork)
    : IPipelineBehavior<TRequest, TResponse>
    where TRequest : notnull
    where TResponse : IFailable<TResponse>
{
    private static readonly Error Denied = new Denied("access.denied");
    private static readonly Error ConsentRequired = new ConsentRequired();

    // One closed type per request type: reflection once each.
    private static readonly AllowAttribute? Rule = typeof(TRequest).GetCustomAttribute<AllowAttribute>();

    public Task<TResponse> Handle(TRequest request, RequestHandlerDelegate<TResponse> next, CancellationToken cancellationToken)
    {
        var rule = Rule ?? throw new InvalidOperationException($"{typeof(TRequest).Name} says nowhere who may send it: it needs [Allow].");
        if (actor.Role < rule.Role) return Refuse(cancellationToken);

        return rule.Consent && actor.Role == Role.User && !actor.HasConsent
            ? Task.FromResult(TResponse.Fail(ConsentRequired))
            : next();
    }

    /// <summary>The command is refused, but the journal keeps the attempt.</summary>
    private async Task<TResponse> Refuse(CancellationToken cancellationToken)
    {
        journal.Denied(AuditActions.AccessDenied, typeof(TRequest).Name, AuditAreas.OfRequest(typeof(TRequest)));
        await unitOfWork.Commit(cancellationToken);
        return TResponse.Fail(Denied);
    }
}
