using MediatR;
using SmartHeart.Domain.Common;

namespace SmartHeart.Application.Common.Messaging;

/// <summary>Marks a request that may change something: committed once, after its handler, by the pipeline.</summary>
public interface ICommand;

/// <summary>A use case that changes something.</summary>
/// <typeparam name="T">What the caller is told; <see cref="Done"/> for nothing more.</typeparam>
public interface ICommand<T> : ICommand, IRequest<Result<T>>;

/// <summary>A use case that only reads. Nothing it does is saved.</summary>
public interface IQuery<T> : IRequest<Result<T>>;

/// <summary>Handles one command. Never saves by itself: the pipeline commits.</summary>
public interface ICommandHandler<in TCommand, T> : IRequestHandler<TCommand, Result<T>>
    where TCommand : ICommand<T>;

/// <summary>Handles one query.</summary>
public interface IQueryHandler<in TQuery, T> : IRequestHandler<TQuery, Result<T>>
    where TQuery : IQuery<T>;
