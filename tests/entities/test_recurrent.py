"""The recurrent layers over packed sentences, against their definition a sentence and a place at a time."""

import numpy as np
import pytest

from reader.entities.networks.packed import Packed
from reader.entities.networks.recurrent import Gru, Lstm
from reader.entities.training.layers import Recurrent

_HIDDEN, _WIDTH = 3, 4
_LENGTHS = [2, 5, 1, 5, 3]


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def lstm(read, inputs, recurrents, bias):
    """Return the states of one direction over one sentence."""
    state, cell, states = np.zeros(_HIDDEN), np.zeros(_HIDDEN), []
    for row in read:
        enter, forget, leave, new = np.split(inputs @ row + recurrents @ state + bias, 4)
        cell = sigmoid(forget) * cell + sigmoid(enter) * np.tanh(new)
        state = sigmoid(leave) * np.tanh(cell)
        states.append(state)
    return np.array(states)


def gru(read, inputs, recurrents, bias):
    """Return the states of one direction over one sentence."""
    state, states = np.zeros(_HIDDEN), []
    for row in read:
        update, reset, new = np.split(inputs @ row + bias, 3)
        of_update, of_reset, of_new = np.split(recurrents, 3)
        update, reset = sigmoid(update + of_update @ state), sigmoid(reset + of_reset @ state)
        state = (1 - update) * state + update * np.tanh(new + of_new @ (reset * state))
        states.append(state)
    return np.array(states)


@pytest.mark.parametrize(("kind", "gates", "defined"), [(Lstm, 4, lstm), (Gru, 3, gru)])
def test_states_are_those_of_the_definition(kind, gates, defined):
    chance = np.random.default_rng(2)
    shapes = ((gates * _HIDDEN, _WIDTH), (gates * _HIDDEN, _HIDDEN), (gates * _HIDDEN,))
    inputs, recurrents, biases = ([chance.normal(size=shape) for _ in range(2)] for shape in shapes)
    layer = kind(*Recurrent(gates, inputs, recurrents, biases).blocks())
    packed = Packed(_LENGTHS)
    read = chance.normal(size=(sum(_LENGTHS), _WIDTH)).astype(np.float32)
    found = layer.after(read, packed)[packed.rows]
    start = 0
    for length in packed.lengths:
        own = read[packed.rows[start : start + length]]
        forward = defined(own, inputs[0], recurrents[0], biases[0])
        backward = defined(own[::-1], inputs[1], recurrents[1], biases[1])[::-1]
        assert np.allclose(found[start : start + length], np.hstack([forward, backward]), atol=1e-5)
        start += length


def test_packed_rows_hold_each_sentence_in_both_orders():
    packed = Packed(_LENGTHS)
    sentences = [[10 * number + place for place in range(length)] for number, length in enumerate(_LENGTHS)]
    numbers = packed.pack(sentences)
    assert numbers[packed.rows].tolist() == [one for number in packed.order for one in sentences[number]]
    turned = numbers[packed.turned][packed.rows].tolist()
    assert turned == [one for number in packed.order for one in sentences[number][::-1]]
    assert numbers[packed.last].tolist() == [sentences[number][-1] for number in packed.order]
