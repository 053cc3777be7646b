using System.Collections.Immutable;
using FluentValidation;
using MediatR;
using SmartHeart.Application.Common.Validation;
using SmartHeart.Domain.Common;

namespace SmartHeart.Application.Common.Behaviours;

/// <summary>Runs the validators of a request one after another; with any fault the handler is not reached.</summary>
internal sealed class ValidationBehaviour<TRequest, TResponse>(IEnumerable<IValidator<TRequest>> validators)
    : IPipelineBehavior<TRequest, TResponse>
    where TRequest : notnull
    where TResponse : IFailable<TResponse>
{
    public Task<TResponse> Handle(TRequest request, RequestHandlerDelegate<TResponse> next, CancellationToken cancellationToken) =>
        validators is IValidator<TRequest>[] { Length: 0 } ? next() : Validated(request, next, cancellationToken);

    private async Task<TResponse> Validated(TRequest request, RequestHandlerDelegate<TResponse> next, CancellationToken cancellationToken)
    {
        var faults = ImmutableArray<InputFault>.Empty;
        foreach (var validator in validators)
        {
            var found = await validator.ValidateAsync(request, cancellationToken);
            if (!found.IsValid) faults = faults.AddRange(InputFaults.Of(found.Errors));
        }

        return faults.IsEmpty ? await next() : TResponse.Fail(new InvalidInput(faults));
    }
}
